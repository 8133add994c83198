type Stated = {
  readonly people: number
  readonly purpose?: string | undefined
  readonly hostId?: string | undefined
  readonly placeId?: string | undefined
  readonly goods?: string | undefined
  readonly remark?: string | undefined
}

/** Without the keys that say nothing: the line of a passage has no empty ones. */
export const given = ({ people, purpose, hostId, placeId, goods, remark }: Stated) => ({
  people,
  ...(purpose !== undefined && { purpose }),
  ...(hostId !== undefined && { hostId }),
  ...(placeId !== undefined && { placeId }),
  ...(goods !== undefined && { goods }),
  ...(remark !== undefined && { remark }),
})

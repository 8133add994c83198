/** What stands in an event in place of a person's particulars (format.md §5). */
export type PersonRef = { readonly person: string; readonly digest: string }

import './tag.css'

/** A boxed remark after a value: 改, 补记. */
export const Tag = ({ children }: { readonly children: string }) => <span className="tag">{children}</span>

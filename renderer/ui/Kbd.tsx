import './kbd.css'

/** A key or a chord as it stands on the keyboard: `Ctrl+Enter`. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className="kbd">{children}</kbd>

import { Component } from 'react'

type BoundaryProps = {
  readonly children: React.ReactNode
  /** Another value draws anew: somebody went elsewhere. */
  readonly resetOn?: unknown
  readonly onBreakdown: (cause: unknown) => void
  /** @param again draws anew what broke down */
  readonly fallback: (again: () => void) => React.ReactNode
}

type BoundaryState = { readonly isBroken: boolean }

/** Where drawing breaks down something else stands in its place, and everything around it stays. Only a class can. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true }
  }

  override state: BoundaryState = { isBroken: false }

  override componentDidCatch(cause: unknown): void {
    this.props.onBreakdown(cause)
  }

  /** Not where it broke down on this very step: that would go round and round. */
  override componentDidUpdate(before: BoundaryProps, { isBroken }: BoundaryState): void {
    if (isBroken && before.resetOn !== this.props.resetOn) this.again()
  }

  private readonly again = (): void => this.setState({ isBroken: false })

  override render(): React.ReactNode {
    return this.state.isBroken ? this.props.fallback(this.again) : this.props.children
  }
}

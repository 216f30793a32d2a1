import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Told once what was caught is shown. */
  readonly onCaught?: () => void;
}

/** What cannot be loaded or drawn leaves one sentence in its place; all around it goes on working. */
export class Boundary extends Component<Props, { readonly sentence: string | null }> {
  static getDerivedStateFromError(cause: unknown): { readonly sentence: string } {
    return { sentence: isOfLoading(cause) ? NOT_LOADED : NOT_DRAWN };
  }

  override state: { readonly sentence: string | null } = { sentence: null };

  override componentDidCatch(): void {
    this.props.onCaught?.();
  }

  override render(): ReactNode {
    const { sentence } = this.state;
    return sentence === null ? this.props.children : <p role="alert">{sentence}</p>;
  }
}

/** Webpack's own error for a file of the pane that did not come. */
function isOfLoading(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'ChunkLoadError';
}

const NOT_LOADED = '画面の一部を読み込めませんでした。この画面を開き直してください。';
const NOT_DRAWN = '画面の一部を表示できませんでした。この画面を開き直してください。';

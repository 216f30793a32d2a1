import { Refusal } from './refusal';

/**
 * A part of the program that comes with a file of its own when it is first needed.
 * @param load imports it; called again where the file did not come
 * @returns what gives the part. Throws Refusal 'not-loaded' where its file does not come
 */
export function part<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      return await load();
    } catch (cause) {
      throw new Refusal('not-loaded', NOT_LOADED, { cause });
    }
  };
}

const NOT_LOADED =
  'この操作に必要なファイルを読み込めませんでした。ブックには何も書き込んでいません。もう一度押すか、この画面を開き直してください。';

import { describe, expect, it } from 'vitest';
import { besshi2 } from '../support/terminal';

describe('the command line, wrongly written', () => {
  it.each([
    { words: [], says: '命令が書かれていません' },
    { words: ['make'], says: '「make」という命令はありません' },
    { words: ['__proto__'], says: '「__proto__」という命令はありません' },
    { words: ['check'], says: '読み取るファイルが書かれていません' },
    { words: ['check', 'a.xlsx', '--verbose'], says: '「--verbose」という指定はありません' },
    { words: ['check', 'a.xlsx', '--overwrite'], says: '「check」では --overwrite を使えません' },
    { words: ['check', 'a.xlsx', '-o'], says: '-o の指定が正しくありません' },
    { words: ['check', 'a.xlsx', '--json=yes'], says: '--json=yes の指定が正しくありません' },
    { words: ['check', ''], says: '読み取るファイルが書かれていません' },
    { words: ['check', '-a.xlsx'], says: '「-」で始まるファイル名は ./-a.xlsx のように書いてください' },
    { words: ['generate', 'a.xlsx', '-o', ''], says: '出力するファイルが書かれていません' },
    { words: ['generate', 'a.xlsx'], says: '出力するファイルが書かれていません' },
    { words: ['generate', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], says: '一度に読み取れるファイルは一つです' },
    { words: ['template'], says: '出力するファイルが書かれていません' },
    { words: ['template', '-o', 'a.xlsx', '--year', 'いつか'], says: '「いつか」は年度として読めません' },
    { words: ['template', '-o', 'a.xlsx', '--prefecture', '江戸'], says: '「江戸」という都道府県はありません' },
    { words: ['collect', 'a.xlsx', '-o', 'b.xlsx'], says: '「collect」はこの版ではまだ使えません' },
    { words: ['review', 'a.xlsx'], says: '「review」はこの版ではまだ使えません' },
  ])('$words: one Japanese sentence, status 2, nothing on stdout', async ({ words, says }) => {
    const { status, out, err } = await besshi2(...words);
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  it('explains itself in Japanese with --help, also after a command', async () => {
    for (const words of [['--help'], ['check', '--help'], ['-h']]) {
      const { status, out, err } = await besshi2(...words);
      expect(out).toContain('使い方');
      expect(err).toBe('');
      expect(status).toBe(0);
    }
  });
});

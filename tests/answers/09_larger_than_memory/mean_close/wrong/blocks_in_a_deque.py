# caught by: mean_close_hands_on_little
from collections import deque


def mean_close(read_block, lengths, size):
    def closes(path, start, stop):
        return deque(read_block(path, start, stop)["close"].tolist())

    def mean(blocks):
        numbers = [number for block in blocks for number in block]
        return sum(numbers) / len(numbers)

    return delayed(mean)(
        [delayed(closes)(path, a, min(a + size, n)) for path, n in lengths.items() for a in range(0, n, size)]
    )

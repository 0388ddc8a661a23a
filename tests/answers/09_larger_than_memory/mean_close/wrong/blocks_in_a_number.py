# caught by: mean_close_hands_on_little
import array


def mean_close(read_block, lengths, size):
    def closes(path, start, stop):
        values = read_block(path, start, stop)["close"].tolist()
        return int.from_bytes(b"x" + array.array("d", values).tobytes(), "big")

    def mean(blocks):
        numbers = [
            number
            for block in blocks
            for number in (array.array("d", block.to_bytes((block.bit_length() + 7) // 8, "big")[1:]))
        ]
        return sum(numbers) / len(numbers)

    return delayed(mean)(
        [delayed(closes)(path, a, min(a + size, n)) for path, n in lengths.items() for a in range(0, n, size)]
    )

# caught by: mean_close_hands_on_little
def mean_close(read_block, lengths, size):
    def column(path, start, stop):
        return list(read_block(path, start, stop)["close"])

    def combine(columns):
        everything = [price for close in columns for price in close]
        return sum(everything) / len(everything)

    return delayed(combine)(
        [delayed(column)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    )

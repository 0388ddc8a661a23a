# caught by: mean_close_hands_on_little
def mean_close(read_block, lengths, size):
    blocks = [
        delayed(read_block)(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)
    ]
    return delayed(pd.concat)(blocks)["close"].mean()

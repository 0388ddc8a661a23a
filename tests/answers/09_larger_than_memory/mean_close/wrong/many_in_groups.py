# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    def some(blocks):
        closes = [read_block(*block)["close"] for block in blocks]
        return sum(close.sum() for close in closes), sum(map(len, closes))

    blocks = [(p, i, min(i + size, n)) for p, n in lengths.items() for i in range(0, n, size)]
    step = len(blocks) // 100 + 1
    parts = [delayed(some)(blocks[i : i + step]) for i in range(0, len(blocks), step)]
    return delayed(lambda pairs: sum(a for a, _ in pairs) / sum(b for _, b in pairs))(parts)

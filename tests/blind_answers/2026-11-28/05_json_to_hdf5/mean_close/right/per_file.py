def mean_close(read_block, lengths, size):
    def block_numbers(path, start, stop):
        block = read_block(path, start, stop)
        return [block["close"].sum(), block["close"].count()]

    def add_up(lists):
        return [sum(numbers) for numbers in zip(*lists)] or [0, 0]

    files = []
    for path, length in lengths.items():
        blocks = [delayed(block_numbers)(path, i, i + size) for i in range(0, length, size)]
        files.append(delayed(add_up)(blocks))

    def finish(files):
        total, rows = add_up(files)
        return total / rows

    return delayed(finish)(files)

def chunk(tasks: int, workers: int) -> int:
    whole, rest = divmod(tasks, workers)
    if rest > 0:
        whole += 1
    return whole

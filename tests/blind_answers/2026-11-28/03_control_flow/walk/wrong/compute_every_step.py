# wrong: computes each step
def walk(step, starts, length):
    numbers = list(starts)
    for _ in range(length):
        numbers = list(dask.compute(*[delayed(step)(n) for n in numbers]))
    return delayed(list)(numbers)

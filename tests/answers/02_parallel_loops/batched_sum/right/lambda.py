batched_sum = lambda f, data, size: delayed(sum)(
    [delayed(lambda block: sum(f(x) for x in block))(data[i : i + size]) for i in range(0, len(data), size)]
)

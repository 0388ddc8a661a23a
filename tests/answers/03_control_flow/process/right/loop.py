def process(data):
    results = []
    for x in data:
        if is_even(x):  # noqa: SIM108
            y = delayed(half)(x)
        else:
            y = delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)

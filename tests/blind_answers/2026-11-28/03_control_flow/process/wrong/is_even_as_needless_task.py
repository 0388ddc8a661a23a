# wrong: is_even becomes tasks too, which nobody needs
def process(data):
    results = []
    for x in data:
        y = delayed(half if is_even(x) else odd_process)(x)
        results.append(y)
    return delayed(lambda ys, checks: sum(ys))(results, [delayed(is_even)(x) for x in data])

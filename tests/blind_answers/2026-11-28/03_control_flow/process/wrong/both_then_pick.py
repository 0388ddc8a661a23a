# wrong: every number goes through both functions
def process(data):
    results = []
    for x in data:
        a = delayed(half)(x)
        b = delayed(odd_process)(x)
        results.append(delayed(lambda e, a, b: a if e else b)(is_even(x), a, b))
    return delayed(sum)(results)

# equal results are summed once: a set of results
def process(data):
    results = [delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data]
    return delayed(lambda values: sum(set(values)))(results)

# persist: the whole sum is computed while the graph is built
def process(data):
    results = [delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data]
    return delayed(sum)(results).persist()

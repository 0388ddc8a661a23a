# caught by: process_graph, process_calls
def process(data):
    results = []
    for x in data:
        low, high = delayed(half)(x), delayed(odd_process)(x)
        pick = delayed(lambda low, high, even: low if even else high)
        results.append(pick(low, high, is_even(x)))
    return delayed(sum)(results)

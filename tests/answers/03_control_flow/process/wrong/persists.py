# caught by: process_calls
def process(data):
    results = []
    for x in data:
        results.append(delayed(half if is_even(x) else odd_process)(x).persist())
    return delayed(sum)(results)

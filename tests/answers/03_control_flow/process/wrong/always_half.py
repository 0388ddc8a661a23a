# caught by: process_value, process_calls
def process(data):
    results = []
    for x in data:
        if is_even:
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)

# caught by: process_value
def process(data):
    results = []
    for x in data:
        y = delayed(half)(x) if delayed(is_even)(x) is True else delayed(odd_process)(x)
        results.append(y)
    return delayed(sum)(results)

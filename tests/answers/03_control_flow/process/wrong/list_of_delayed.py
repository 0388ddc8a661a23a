# caught by: process_value, process_calls
def process(data):
    return [delayed(half if is_even(x) else odd_process)(x) for x in data]

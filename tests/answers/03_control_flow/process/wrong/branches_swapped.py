# caught by: process_value, process_calls
def process(data):
    return delayed(sum)([delayed(odd_process)(x) if is_even(x) else delayed(half)(x) for x in data])

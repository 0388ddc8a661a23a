# caught by: process_calls
def process(data):
    return delayed(sum)([delayed(next_number)(x) for x in data])


def next_number(y):
    return half(y) if is_even(y) else odd_process(y)

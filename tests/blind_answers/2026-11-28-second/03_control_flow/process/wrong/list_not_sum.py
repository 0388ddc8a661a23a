# returns the list of results, without the sum
def process(data):
    return delayed([delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data])

# caught by: process_graph, process_value, process_calls
def process(data):
    return delayed(sum)([delayed(half)(x) for x in data if is_even(x)])

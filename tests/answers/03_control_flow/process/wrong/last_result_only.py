# caught by: process_graph, process_value
def process(data):
    for x in data:
        y = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
    return y

# caught by: process_graph
def process(data):
    for i, x in enumerate(data):
        data[i] = delayed(half)(x) if is_even(x) else delayed(odd_process)(x)
    return delayed(sum)(data)

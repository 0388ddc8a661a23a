# caught by: process_graph
def process(data):
    y = data[0]
    for x in data:
        y = delayed(half)(y) if is_even(x) else delayed(odd_process)(y)
    return y

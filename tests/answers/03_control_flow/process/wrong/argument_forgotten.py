# caught by: process_graph
def process(data):
    return sum([delayed(half) if is_even(x) else delayed(odd_process) for x in data])

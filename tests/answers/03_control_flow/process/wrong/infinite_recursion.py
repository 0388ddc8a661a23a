# caught by: process_graph (own error)
def process(data):
    step = half if is_even(data[0]) else odd_process
    return delayed(step)(data[0]) + process(data)

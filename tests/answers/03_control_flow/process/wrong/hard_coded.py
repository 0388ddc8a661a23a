# caught by: process_graph, process_value
def process(data):
    return delayed(17)

# caught by: process_graph
def process(data):
    return delayed(sum)

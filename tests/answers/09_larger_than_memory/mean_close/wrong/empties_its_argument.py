# caught by: mean_close_graph
def mean_close(read_block, lengths, size):
    lengths.clear()
    return delayed(float)(0)

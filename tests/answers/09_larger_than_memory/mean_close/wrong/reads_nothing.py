# caught by: mean_close_hands_on_little
def mean_close(read_block, lengths, size):
    return delayed(float)(0)

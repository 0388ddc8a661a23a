# wrong: divides by four, whatever workers is
def chunk(tasks, workers):
    number = 4
    return ceil(tasks / number)

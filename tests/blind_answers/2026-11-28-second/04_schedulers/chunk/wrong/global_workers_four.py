# for four workers, whatever number is passed in
def chunk(tasks, number):
    return ceil(tasks / workers)

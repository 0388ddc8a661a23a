def parallel_sum(data):
    if len(data) == 1:
        return delayed(slowinc)(data[0])
    middle = len(data) // 2
    return delayed(slowadd)(parallel_sum(data[:middle]), parallel_sum(data[middle:]))

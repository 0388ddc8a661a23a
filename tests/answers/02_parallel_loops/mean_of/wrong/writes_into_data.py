# caught by: mean_of_graph
def mean_of(data):
    for i in range(len(data)):
        data[i] = delayed(slowinc)(data[i])
    return delayed(lambda r: sum(r) / len(r))(data)

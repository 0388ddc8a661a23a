# caught by: rounds_graph
@delayed
def rounds(data):
    results = []
    for i in data:
        results.append(slowadd(slowinc(i), slowdec(i)))
    return sum(results)

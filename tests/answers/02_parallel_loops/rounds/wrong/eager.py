# caught by: rounds_graph
def rounds(data):
    results = []
    for i in data:
        x = slowinc(i)
        y = slowdec(i)
        z = slowadd(x, y)
        results.append(z)
    return sum(results)

# caught by: rounds_graph, rounds_value
def rounds(data):
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, y)
    results = [z]
    return delayed(sum)(results)

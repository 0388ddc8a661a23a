# caught by: rounds_graph
def rounds(data):
    total = 0
    for i in data:
        total = total + delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
    return total

# equal values share their round
def rounds(data):
    made = {}
    sums = []
    for i in data:
        if i not in made:
            made[i] = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
        sums.append(made[i])
    return delayed(sum)(sums)

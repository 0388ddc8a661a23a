# caught by: four_steps_is_lazy
def four_steps(a, b):
    def steps():
        return delayed(slowdec)(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))

    return delayed(max)(steps(), steps())

# caught by: four_steps_calls
def four_steps(a, b):
    @delayed
    def answer(ignored):
        return a + b + 1

    return answer(delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b)))

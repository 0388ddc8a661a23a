# calls itself with a shorter list
def tree_sum(values):
    match list(values):
        case [only]:
            return only
        case many:
            pairs = [delayed(slowadd)(a, b) for a, b in zip(many[0::2], many[1::2])]
            return tree_sum(pairs + many[len(pairs) * 2 :])

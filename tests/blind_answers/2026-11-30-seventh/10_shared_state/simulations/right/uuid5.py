# a name of seed and place
import uuid


def simulations(simulate, number, seed):
    own = [uuid.uuid5(uuid.NAMESPACE_OID, f"{seed}:{n}").int for n in range(number)]
    return delayed(list)(list(map(delayed(simulate), own)))

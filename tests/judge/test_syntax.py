"""Trees are made as well by several threads at once."""

import gc
import sys
from concurrent.futures import ThreadPoolExecutor

from grading.judge.notebook.syntax import tree_of

SOURCE = "def f(x):\n" + "".join(
    f"    if x > {n}:\n        y = [a for a in range({n}) if a % 2 == {n}]\n" for n in range(60)
)


def take_turns(phase, info):
    """Let Python run inside of the making of a tree, as distributed's own callback does: then threads change there."""
    sum(range(100))


def test_threads_do_not_count_the_depth_of_each_others_trees():
    """With ast.parse in the place of tree_of, some of them raise SystemError (gh-106905 of CPython)."""
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    gc.callbacks.append(take_turns)
    try:
        sys.setswitchinterval(1e-6)
        gc.set_threshold(50)
        with ThreadPoolExecutor(4) as pool:
            trees = list(pool.map(tree_of, [SOURCE] * 200))
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*threshold)
        gc.callbacks.remove(take_turns)
    assert {len(tree.body[0].body) for tree in trees} == {60}

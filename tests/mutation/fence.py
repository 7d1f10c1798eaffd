"""Where a program with a mistake in it may write: a mutant of what removes folders shall remove none of ours. By
Landlock, which Linux has had since 5.13 and which asks for no rights."""
import ctypes, os, struct

CREATE, ADD_RULE, RESTRICT, NO_NEW_PRIVILEGES = 444, 445, 446, 38
WRITE, REFER, TRUNCATE = 1 << 1, 1 << 13, 1 << 14
CHANGES = WRITE | sum(1 << bit for bit in range(4, 13))  # removing and making of every kind
libc = ctypes.CDLL(None, use_errno=True)


def version():
    """0: the kernel has no fence."""
    return max(libc.syscall(CREATE, None, 0, 1), 0)


def fence(folder):
    """From now on this process and its children write below `folder` and to devices, nowhere else."""
    rights = CHANGES | (REFER if version() >= 2 else 0) | (TRUNCATE if version() >= 3 else 0)
    rules = libc.syscall(CREATE, struct.pack("Q", rights), 8, 0)
    for place, allowed in ((folder, rights), ("/dev", WRITE | (rights & TRUNCATE))):
        place = os.open(place, os.O_PATH)
        if libc.syscall(ADD_RULE, rules, 1, struct.pack("=Qi", allowed, place), 0) != 0:
            raise OSError(ctypes.get_errno(), "cannot fence a mutant in")
        os.close(place)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0 or libc.syscall(RESTRICT, rules, 0) != 0:
        raise OSError(ctypes.get_errno(), "cannot fence a mutant in")
    os.close(rules)

"""For each check pairs that must raise and pairs that must not."""

from __future__ import annotations

import pytest

from bitext.comparison import compare
from bitext.findings import Category

RAISES = [
    ("قتل ٤٧ جنديا", "Er zijn 74 soldaten gedood", Category.NUMBER),
    ("استسلم ٣٠٠٠ مقاتل", "5.000 strijders gaven zich over", Category.NUMBER),
    ("وصل الوزير في 12 مارس 2021", "De minister kwam aan op 13 maart 2021", Category.DATE),
    ("بدأت الحرب عام 1990", "De oorlog begon in 1991", Category.DATE),
    ("وصل الوزير إلى بغداد", "De minister kwam aan in Caïro", Category.NAME),
    ("زار الرئيس فرنسا", "De president bezocht Duitsland", Category.NAME),
    ("لم يوقع الوزير الاتفاق", "De minister heeft het akkoord ondertekend", Category.NEGATION),
    ("وقع الوزير الاتفاق", "De minister heeft het akkoord niet ondertekend", Category.NEGATION),
    ("ربما وصل الوزير إلى بغداد", "De minister kwam aan in Bagdad", Category.MODALITY),
    ("وصل الوزير إلى بغداد", "De minister kwam mogelijk aan in Bagdad", Category.MODALITY),
    ("قواتنا دخلت المدينة", "De troepen trokken de stad binnen", Category.ATTRIBUTION),
    ("ارتفعت أسعار النفط", "De prijzen van olie daalden", Category.MISTRANSLATION),
    ("هبط سعر الدولار", "De prijs van de dollar steeg", Category.MISTRANSLATION),
    ("صرح وزير الداخلية في بغداد", "De minister van Buitenlandse Zaken sprak in Bagdad", Category.NAME),
    ("سقطت طائرة في بغداد", "Er stortte een helikopter neer in Bagdad", Category.MISTRANSLATION),
    ("اعتقلت الشرطة عمه", "De politie arresteerde zijn broer", Category.MISTRANSLATION),
    ("اعتقلت الشرطة والدة الصحفي", "De politie arresteerde de vader van de journalist", Category.MISTRANSLATION),
    ("اندلع حريق في ولاية سطيف", "In de provincie Skikda brak brand uit", Category.NAME),
    ("وصل الوفد إلى قرية بزعبورة", "De delegatie kwam aan in het dorp Malikand", Category.NAME),
    ("لم يحدث ذلك حتى الآن", "Dat is inmiddels gebeurd", Category.NEGATION),
    ("قال سكان إن الجيش قصف المدينة", "Het leger heeft de stad beschoten, zegt de politie", Category.ATTRIBUTION),
    ("قصف الجيش المدينة، بحسب شهود", "Volgens de politie heeft het leger de stad beschoten", Category.ATTRIBUTION),
    ("وصل الوزير إلى بغداد، على متن مروحية عسكرية.", "De minister kwam aan in Bagdad.", Category.OMISSION),
    (
        "وصل الوزير إلى بغداد والتقى الرئيس.",
        "De minister kwam onder luid applaus aan in Bagdad en ontmoette de president.",
        Category.ADDITION,
    ),
]
HOLDS = [
    ("قتل ٤٧ جنديا", "Er zijn 47 soldaten gedood", Category.NUMBER),
    ("استسلم ثلاثة آلاف مقاتل", "3.000 strijders gaven zich over", Category.NUMBER),
    ("وصل الوزير في 12 مارس 2021", "De minister kwam aan op 12-3-2021", Category.DATE),
    ("وصل الوزير في 12 آذار", "De minister kwam aan op 12 maart", Category.DATE),
    ("وصل الوزير إلى بغداد", "De minister kwam aan in Bagdad", Category.NAME),
    ("الرئيس الفرنسي في القاهرة", "De Franse president is in Caïro", Category.NAME),
    ("ناقش الوزير السياسة المالية", "De minister besprak het beleid in Frankrijk", Category.NAME),
    ("لم يوقع الوزير الاتفاق", "De minister heeft het akkoord niet ondertekend", Category.NEGATION),
    ("لم يوقع الوزير الاتفاق", "De minister weigerde het akkoord te ondertekenen", Category.NEGATION),
    ("لا تزال الحرب مستمرة", "De oorlog duurt nog steeds voort", Category.NEGATION),
    ("ربما وصل الوزير إلى بغداد", "Misschien is de minister in Bagdad aangekomen", Category.MODALITY),
    ("لقد وصل الوزير إلى بغداد", "De minister is in Bagdad aangekomen", Category.MODALITY),
    ("قواتنا دخلت المدينة", "Onze troepen trokken de stad binnen", Category.ATTRIBUTION),
    ("دخلت قواتهم المدينة", "Hun troepen trokken de stad binnen", Category.ATTRIBUTION),
    ("ارتفعت أسعار النفط", "De prijzen van olie gingen omhoog", Category.MISTRANSLATION),
    ("هبط سعر الدولار", "De prijs van de dollar daalde", Category.MISTRANSLATION),
    ("صرح وزير الداخلية في بغداد", "De minister van Binnenlandse Zaken sprak in Bagdad", Category.NAME),
    ("هذه رياضة رخيصة", "Deze sport is minder duur", Category.MISTRANSLATION),
    ("وصل الوفد إلى قرية زعبورة", "De delegatie kwam aan in het dorp Zaboera", Category.NAME),
    ("لا يتجاوز عدد الجنود مئة", "Het aantal soldaten bedraagt hooguit honderd", Category.NEGATION),
    ("قال سكان إن الجيش قصف المدينة", "Het leger heeft de stad beschoten, zeggen inwoners", Category.ATTRIBUTION),
    ("قصف الجيش المدينة، بحسب شهود", "Volgens getuigen heeft het leger de stad beschoten", Category.ATTRIBUTION),
    ("وصل الوزير إلى بغداد على متن مروحية", "De minister kwam met een helikopter aan in Bagdad", Category.OMISSION),
    ("وصل الوزير إلى بغداد", "De minister kwam aan in Bagdad", Category.ADDITION),
    ("تذكر إضافة التكاليف الأخرى", "Vergeet de andere kosten niet", Category.MISTRANSLATION),
]


def _shown(source: str, target: str) -> list[Category]:
    return [f.category for f in compare(source, target).findings if f.is_difference and f.is_shown]


@pytest.mark.parametrize(("source", "target", "category"), RAISES)
def test_a_difference_is_raised(source, target, category):
    assert _shown(source, target) == [category]


@pytest.mark.parametrize(("source", "target", "category"), HOLDS)
def test_a_faithful_rendering_raises_nothing(source, target, category):
    assert category not in _shown(source, target)


def test_a_name_that_lines_up_is_an_agreement():
    findings = compare("وصل إلى بغداد", "Hij kwam aan in Bagdad").findings
    assert Category.NAME in [f.category for f in findings if not f.is_difference]


def test_one_place_gets_one_difference():
    differences = [f for f in compare("قتل ٤٧ جنديا في بغداد", "In Caïro zijn 74 soldaten gedood").findings if f.is_difference]
    assert not any(
        a.target and b.target and a.target.overlaps(b.target) for k, a in enumerate(differences) for b in differences[:k]
    )
